/** What one press gives a speaker beyond their time. */
export const ADDED_SECONDS = 30;
