import type { Profile } from './profile.ts';

type Role = Profile['roles'][number];

/** Whether a role is one of the elected: who presides, and members who do not. All others are officials. */
export const isElected = ({ presides, elected }: Role): boolean => presides !== undefined || elected;

/** The same of a role's id; a role that there is none of is nobody's. */
export const isElectedRole = ({ roles }: Profile, id: string): boolean =>
  roles.some((r) => r.id === id && isElected(r));
