// oxlint must refuse `any` wherever it stands.
export const canary = (value: any): unknown => value;
