import type { FieldView } from '../../contracts/views.ts';
import type { Matter } from './matters.ts';

/** What an official would write in a field, from what is told of the matter. */
export const filledIn = (field: FieldView, matter: Matter, now: Date): unknown => {
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
