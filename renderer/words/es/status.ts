import type { status as english } from '../en/status';

export const status: Readonly<Record<keyof typeof english, string>> = {
  'status.saved': 'Guardado',
  'status.saved-at': 'Guardado a las {at, time, short}',
  'status.on-this-computer': 'en esta computadora',
  'status.read-only': 'Solo lectura',
  'status.unsaved': 'Cambios sin guardar',
  'status.never-saved': 'Aún sin guardar',
  'status.kept': 'protegido ante un cierre inesperado',
  'status.not-kept': 'un cierre inesperado los perdería',
  'status.saving': 'Guardando…',
  'status.failed': 'No se pudo guardar',
  'status.why': 'Qué hacer',
  'status.version': 'Versión',
  'status.checked': 'Revisado a las {at, time, short} con {name} {version}',
  'settings.appearance': 'Colores',
  'settings.language': 'Idioma de la ventana',
  'settings.theme-system': 'Como el sistema',
  'settings.theme-light': 'Claro',
  'settings.theme-dark': 'Oscuro',
  'settings.theme-contrast': 'Alto contraste',
};
