/** Visits, facilities and so on of one answer. */
export const MOST_ITEMS = 500
export const USUAL_ITEMS = 100
