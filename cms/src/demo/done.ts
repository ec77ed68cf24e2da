/** Key under which a finished run is noted in the database. */
export const DONE = 'birlik-demo-loaded'
