export const canary = (): unknown => document.body;
