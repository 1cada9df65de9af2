export const compilation = {} as const;
