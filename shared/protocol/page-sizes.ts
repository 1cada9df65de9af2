/** So many of a list travel at a time; a page that is not full is the last. */
export const CONSULTATIONS_A_PAGE = 50;
export const MEETINGS_A_PAGE = 100;
