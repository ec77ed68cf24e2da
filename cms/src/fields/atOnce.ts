/** Of a field that may contradict another one: the form says so at once, beneath it. */
export const atOnce = { afterInput: ['/admin/AtOnce#AtOnce'] }
