export const consultations = {} as const;
