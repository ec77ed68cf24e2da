/** For how many days data are kept where nobody says otherwise: what an empty form shows. */
export const DEFAULT_DAYS = 365
