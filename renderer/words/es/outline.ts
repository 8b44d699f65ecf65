import type { outline as english } from '../en/outline';

export const outline: Readonly<Record<keyof typeof english, string>> = {
  'outline.add-section': 'Agregar una sección',
  'outline.untitled': 'Aún sin escribir',
  'outline.here': ', usted está aquí',
  'outline.fold': 'Plegar {number}',
  'outline.unfold': 'Desplegar {number}',
  'outline.move': 'Mover {number}',
  'outline.empty': 'Las secciones aparecen aquí a medida que usted las escribe.',
  'outline.moved-clause': 'La cláusula {from} ahora es la {to}',
  'outline.moved-section': 'La sección {from} ahora es la {to}',
  'outline.too-deep': 'No puede ir ahí: las cláusulas tienen tres niveles como máximo.',
  'outline.not-moved': 'No puede ir ahí.',
};
