import type { Me } from '../../../contracts/views.ts';

export type Initiative = Me['initiatives'][number];

/** A case as it stands in the form. `way` tells one of the person's initiatives from another. */
export interface NewCaseDraft {
  way: string;
  body: string;
  title: string;
  place: string;
  description: string;
}

/** A route may be open to somebody as an official and as one of the elected: the two are told apart. */
export const wayOf = ({ route, by }: Initiative): string => `${route} ${by}`;

export const initiativeBy: Record<Initiative['by'], string> = {
  official: 'initiativ från förvaltningen',
  political: 'politiskt initiativ',
};

/** What can only be one thing is chosen already. */
export const firstNewCase = (initiatives: readonly Initiative[]): NewCaseDraft => {
  const draft = { way: '', body: '', title: '', place: '', description: '' };
  const [only, another] = initiatives;
  return only === undefined || another !== undefined ? draft : withWay(draft, only);
};

export const withWay = (draft: NewCaseDraft, initiative: Initiative): NewCaseDraft => {
  const [first, second] = initiative.bodies;
  const kept = initiative.bodies.some((b) => b.id === draft.body) ? draft.body : '';
  return {
    ...draft,
    way: wayOf(initiative),
    body: first !== undefined && second === undefined ? first.id : kept,
  };
};

/** `POST /api/v1/cases`; the body is named where the person could act for several. */
export const newCaseOf = (draft: NewCaseDraft, initiative: Initiative): object => ({
  channel: initiative.route,
  title: draft.title,
  description: draft.description,
  ...(draft.place.trim() === '' ? {} : { place: draft.place }),
  ...(draft.body === '' ? {} : { body: draft.body }),
});
