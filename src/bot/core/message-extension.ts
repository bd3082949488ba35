import { z } from 'zod';
import type { Application } from '../../application/application.ts';
import type { CardJson } from '../../application/ports/outward.ts';
import type { Person } from '../../domain/people/mandates.ts';
import { sharedCard } from '../cards/shared-card.ts';

/** What is typed into the message extension; Teams asks once with `initialRun` before anything is. */
const queryValue = z.object({
  commandId: z.literal('sokArende'),
  parameters: z
    .array(z.object({ name: z.string().max(100), value: z.union([z.string().max(500), z.boolean()]) }))
    .max(10)
    .default([]),
});

/** The answer to `composeExtension/query`: a list to choose from, or a sentence. */
export type ExtensionResult =
  | { composeExtension: { type: 'result'; attachmentLayout: 'list'; attachments: Found[] } }
  | { composeExtension: { type: 'message'; text: string } };

interface Found {
  contentType: 'application/vnd.microsoft.card.adaptive';
  content: CardJson;
  preview: {
    contentType: 'application/vnd.microsoft.card.thumbnail';
    content: { title: string; text: string };
  };
}

const MOST = 8;
const says = (text: string): ExtensionResult => ({ composeExtension: { type: 'message', text } });

/** Cases the person may read, to be dropped into a conversation; those that wait for them first. Undefined: not a query of ours. */
export const onQuery = (
  value: unknown,
  person: Person,
  application: Application,
): ExtensionResult | undefined => {
  const asked = queryValue.safeParse(value);
  if (!asked.success) return undefined;
  if (!application.status().ready) return says('Registret läses in. Försök igen om en stund.');
  const typed = asked.data.parameters.find(({ name }) => name === 'q')?.value;
  const q = typeof typed === 'string' ? typed.trim() : '';
  const found = application.cases({ person, surface: 'card' }, { ...(q === '' ? {} : { q }), page: 1 });
  if (found.items.length === 0)
    return says(
      q === '' ? 'Det finns inga ärenden än.' : 'Inget ärende stämmer. Sök på nummer, rubrik eller ort.',
    );
  const attachments = found.items.slice(0, MOST).map(
    (row): Found => ({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: sharedCard(row, application.linkTo(row.nr)),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: escaped(row.title), text: escaped(`${row.nr} · ${row.next.what}`) },
      },
    }),
  );
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
};

/** A thumbnail reads a little HTML, and people's words are not it. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
