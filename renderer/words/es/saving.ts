import type { saving as english } from '../en/saving';

export const saving: Readonly<Record<keyof typeof english, string>> = {
  'saving.saved': 'Se guardó como “{name}”',
  'saving.go-on': 'Seguir escribiendo',
  'saving.try-again': 'Intentar de nuevo',
  'saving.elsewhere': 'Guardar en otro lugar…',
  'saving.mine-as-copy': 'Guardar lo mío como copia…',
  'saving.take-theirs': 'Mostrar lo de la otra persona y dejar lo mío',
  'saving.take-theirs-detail':
    'Si muestra lo de la otra persona, se pierde lo que usted cambió desde la última vez que guardó. Si guarda lo suyo como copia, se conservan ambos.',
  'saving.show-theirs': 'Mostrar la versión nueva',
  'saving.changed-named':
    'Alguien guardó “{name}” después de que usted lo abrió. No se perdió nada: elija con cuál quedarse.',
  'saving.unsaved-title': 'Sus cambios en “{name}” no están guardados',
  'saving.unsaved-new': 'Este acuerdo aún no está guardado',
  'saving.unsaved-detail':
    'Si cierra sin guardar, se pierde lo escrito desde la última vez que guardó. No se podrá recuperar después.',
  'saving.stay': 'Volver',
  'saving.close-without': 'Cerrar sin guardar',
  'saving.save-and-close': 'Guardar y cerrar',
  'saving.save-and-quit': 'Guardar y salir',
  'saving.recovery-title': 'Hay trabajo en este archivo que nunca se guardó',
  'saving.recovery-later': 'Ahora no',
  'saving.held':
    '{person} tiene este archivo abierto en {computer} desde el {since, date, medium} a las {since, time, short}. Si ambos guardan, se le preguntará a uno con cuál quedarse.',
  'saving.held-ok': 'Entendido',
  'saving.read-only':
    'Aquí este archivo es de solo lectura. Para escribir, guarde una copia con otro nombre.',
  'saving.read-only-copy': 'Guardar una copia…',
  'saving.record-cancelled':
    'No se registró nada: primero hay que elegir un lugar en esta computadora para el acuerdo.',
  'saving.exported': 'PDF guardado como “{name}”',
};
