import type { frame as english } from '../en/frame';

export const frame: Readonly<Record<keyof typeof english, string>> = {
  'frame.header': 'Situación de este acuerdo',
  'frame.outline': 'Esquema',
  'frame.page': 'Acuerdo',
  'frame.panel': 'Hallazgos, efectos y firmas',
  'frame.tools': 'Herramientas de texto',
  'frame.status': 'Estado del archivo',
  'frame.findings': 'Hallazgos',
  'frame.findings-count': 'Hallazgos {count, number}',
  'frame.close-outline': 'Cerrar el esquema',
  'frame.close-panel': 'Cerrar el panel',
};
