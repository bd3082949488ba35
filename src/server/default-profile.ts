/** The home municipality: whose policy runs where `PROFILE` names no other. */
export const defaultProfile = 'krokom';
