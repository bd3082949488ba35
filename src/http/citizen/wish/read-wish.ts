import { type WishForm, wishForm } from '../../../contracts/commands.ts';
import { swedishIssues } from '../../swedish-issues.ts';
import { hasMarkup } from './plain-text.ts';
import { ANOTHER_PLACE, type FieldName, type TypedWish } from './typed-wish.ts';

export type WishErrors = Partial<Record<FieldName, string>>;
type ReadWish = { ok: true; form: WishForm } | { ok: false; errors: WishErrors };

const PLAIN = ['title', 'text', 'place', 'otherPlace', 'name'] as const;
const ONLY_TEXT = 'Här går det bara att skicka vanlig text. Ta bort koden, alltså det som står inom < och >.';

/** The wish that was typed, or a sentence for each field to mend. */
export function readWish(typed: TypedWish): ReadWish {
  const place = placeOf(typed);
  const read = wishForm.safeParse(
    {
      title: typed.title,
      text: typed.text,
      ...(place === '' ? {} : { place }),
      ...(typed.name.trim() === '' ? {} : { name: typed.name }),
      ...(typed.address.trim() === '' ? {} : { address: typed.address.trim() }),
      language: typed.language,
    },
    { error: swedishIssues },
  );
  const errors: WishErrors = {};
  for (const { path, message } of read.error?.issues ?? []) errors[fieldOf(path[0], typed)] ??= message;
  for (const field of PLAIN) if (hasMarkup(typed[field])) errors[field] = ONLY_TEXT;
  if (typed.place === ANOTHER_PLACE && typed.otherPlace.trim() === '') {
    errors.otherPlace = 'Skriv vilken plats du menar, eller välj en i listan.';
  }
  return read.success && Object.keys(errors).length === 0
    ? { ok: true, form: read.data }
    : { ok: false, errors };
}

/** The place chosen in the list, the one written, or both: *Änge, vid skolan*. */
function placeOf({ place, otherPlace }: TypedWish): string {
  const chosen = place === ANOTHER_PLACE ? '' : place.trim();
  return [chosen, otherPlace.trim()].filter((part) => part !== '').join(', ');
}

function fieldOf(path: PropertyKey | undefined, typed: TypedWish): FieldName {
  switch (path) {
    case 'place':
      return typed.otherPlace.trim() === '' ? 'place' : 'otherPlace';
    case 'text':
    case 'name':
    case 'address':
    case 'language':
      return path;
    default:
      return 'title';
  }
}
