import type { preview as english } from '../en/preview';

export const preview: Readonly<Record<keyof typeof english, string>> = {
  'preview.title': 'Las páginas impresas',
  'preview.back': 'Volver al texto',
  'preview.copy': 'Copia',
  'preview.copy.union': 'Copia del sindicato',
  'preview.copy.staff': 'Copia del personal',
  'preview.copy.public': 'Copia pública',
  'preview.copy.union-why':
    'Completa, con los nombres de quienes no eligieron trabajar. Solo para UTLA.',
  'preview.copy.staff-why': 'Para leer y firmar en papel, sin nombres de la lista de personal.',
  'preview.copy.public-why': 'Para leer, con totales y sin nombres.',
  'preview.pages': 'Páginas',
  'preview.page': 'Página {page, number}',
  'preview.page-of': 'Página {page, number} de {pages, number}',
  'preview.zoom': 'Tamaño',
  'preview.zoom-in': 'Más grande',
  'preview.zoom-out': 'Más pequeño',
  'preview.zoom-fit': 'Ajustar al ancho',
  'preview.zoom-percent': '{percent, number} %',
  'preview.previous-page': 'Página anterior',
  'preview.next-page': 'Página siguiente',
  'preview.print': 'Imprimir',
  'preview.preparing-print':
    'Se prepara la página {page, number} de {pages, number} para la impresora …',
  'preview.export': 'Exportar como PDF',
  'preview.setting': 'Componiendo las páginas …',
  'preview.setting-page': 'Componiendo la página {page, number} de {pages, number} …',
  'preview.stop': 'Parar',
  'preview.again': 'Intentar de nuevo',
  'preview.no-pages': 'No hay páginas que mostrar',
  'preview.cannot-show':
    'Las páginas se hicieron, pero esta ventana no pudo mostrarlas. Exporte el PDF y ábralo en otro programa.',
  'preview.export-title': 'Exportar como PDF',
  'preview.export-which': '¿Para quién es?',
  'preview.export-safe':
    'El acuerdo mismo va adjunto dentro del PDF: quien lo lea puede soltarlo sobre EWA Editor y recuperarlo.',
  'preview.export-go': 'Elegir un lugar y exportar',
};
