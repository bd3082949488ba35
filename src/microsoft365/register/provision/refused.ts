/** Set-up must not go on: what stands in SharePoint cannot carry the register. The message says what to do. */
export class ProvisioningRefused extends Error {}
