import type { FieldView } from '../../contracts/views.ts';
import type { Matter } from './matters.ts';

/** What an official would write in a form, from what is told of the matter: what must be written, and nothing more. */
export const filledIn = (fields: readonly FieldView[], matter: Matter, now: Date): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter((f) => f.required || isApproval(f)).map((f) => [f.id, writtenIn(f, matter, now)]),
  );

/** On level 2 the elected have approved the alternatives before citizens see them ([K·L3]). */
const isApproval = ({ id }: FieldView): boolean => /godkan/.test(id);

const writtenIn = (field: FieldView, matter: Matter, now: Date): unknown => {
  const day = (ahead: number) => new Date(now.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  switch (field.type) {
    case 'text':
      return /syfte|mal/.test(field.id)
        ? (matter.purpose ?? 'Att höra dem som berörs.')
        : 'Enligt överenskommelse mellan processledare och ansvarig tjänsteman.';
    case 'date':
      return field.id === 'dialogen-slut' ? day(45) : day(80);
    case 'number':
      return 15_000;
    case 'yesno':
      return !/fardigt/.test(field.id);
    case 'methods':
      return matter.methods ?? ['webb', 'dialogmote'];
    case 'target-groups':
      return matter.targetGroups ?? ['geografiskt-omrade'];
    case 'choice':
      return field.options?.[0]?.id ?? '';
    case 'body':
      return matter.concerned ?? 'ks';
    default:
      return '';
  }
};
