export const canary = (): unknown => process.env;
