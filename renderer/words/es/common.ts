import type { common as english } from '../en/common';

export const common: Readonly<Record<keyof typeof english, string>> = {
  'app.name': 'EWA Editor',
  'common.close': 'Cerrar',
  'common.cancel': 'Cancelar',
  'common.back': 'Volver',
  'common.ok': 'Entendido',
  'common.undo': 'Deshacer',
  'common.not-undone':
    'Desde entonces se cambió otra cosa. No se deshizo nada; «Deshacer» en el menú vuelve paso a paso.',
  'common.severity.conflict': 'Conflicto',
  'common.severity.caution': 'Advertencia',
  'common.severity.note': 'Nota',
};
