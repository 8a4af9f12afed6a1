// What arguments of several functions are.
export const DUE_DATE = 'El día en que vence el pago.';
export const AS_OF =
  'La fecha de referencia. Si se omite: hoy. Lo mejor es una sola celda a la que apunten todas las fórmulas.';
export const MOVING_HOLIDAYS =
  'Festivos; las celdas pueden estar vacías. Con ellos, un vencimiento en fin de semana o festivo pasa al siguiente día laborable.';
export const STAGES = 'Filas de día inicial y fase, en orden ascendente, en lugar de las cuatro fases.';
export const EDGES = 'El último día de cada tramo de antigüedad, en orden ascendente. Si se omite: 30, 60, 90.';
export const HOLD = 'Motivo del bloqueo, como Dispute; VERDADERO (TRUE) para un bloqueo sin nombre.';
export const OPTIONS_ROW = 'Texto como currency=KWD, o una fila de clave y valor.';
export const OPTIONS_ROWS = 'Texto como currency=KWD, o filas de clave y valor.';
export const OPTIONS = 'Texto de la forma clave=valor; clave=valor, o filas de clave y valor.';
export const PAYMENTS =
  'Filas de fecha e importe, en cualquier orden, de una sola deuda. Los pagos posteriores a as_of no cuentan.';
export const DEBT_AT_DUE = 'Lo que se debía al vencimiento, antes de los pagos indicados.';
export const GRACE = 'Días de gracia después del vencimiento; 0 si no se indican.';
export const PAID_ON = 'Los días en que llegaron los pagos; en blanco si no hay ninguno.';
export const PAID_IN = 'Lo que llegó en cada uno.';
export const EACH_DAY = 'El día de cada importe, en cualquier orden.';
