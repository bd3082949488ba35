import type { YearCommandBody } from '../../contracts/year.ts';
import { refused } from '../../domain/dialogue/refusal.ts';
import type { FieldValues } from '../../domain/policy/fields.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import { decideYear, type YearCommand } from '../../domain/yearly/decide.ts';
import { emptyYear } from '../../domain/yearly/year.ts';
import type { Caller, Outcome, Request } from '../application.ts';
import type { HandlingType, NewDocument } from '../ports/documents.ts';
import { actorOf, commitActor, contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { storedEvents } from '../register/stored-events.ts';
import { guidOf } from './ids-of-command.ts';

/** The stream of a year: `AR-2027`. */
export const yearStream = (year: string): string => `AR-${year}`;

/** How far ahead a year can be planned. */
const yearsAhead = 2;

/** Something done to a year's plans, its wheel or the question about it. */
export const yearCommand = async (
  deps: Deps,
  caller: Caller,
  nr: string,
  { body, idempotencyKey }: Request<YearCommandBody>,
): Promise<Outcome> => {
  const at = deps.clock.now();
  const [thisYear, asked] = [Number(swedishDate(at).slice(0, 4)), Number(nr.slice(3))];
  if (!/^AR-\d{4}$/.test(nr) || asked < thisYear || asked > thisYear + yearsAhead)
    return { kind: 'unknown-stream' };
  const standing = deps.state.years.get(nr);
  const { policies, ids } = deps;
  const policy = standing === undefined ? policies.current : policies.byHash(standing.policy);
  const actor = actorOf(caller, deps);
  const documentId = guidOf(`document ${idempotencyKey}`, ids);
  const fields = policy.profile.yearly?.plan.fields ?? [];
  const { command, words } = prepared(body, { fields, documentId, surface: caller.surface, ids });
  if (words && words.text.length > 55_000) {
    const message =
      'Planens texter är för långa tillsammans. Korta dem, eller lämna några dialoger i en egen plan.';
    return { kind: 'refused', refusal: refused('too-long', 'L', message).refusal };
  }
  return deps.runner.run({
    stream: nr,
    idempotencyKey: `${caller.person.id} ${idempotencyKey}`,
    requestDigest: ids.digest(JSON.stringify([nr, body])),
    actor: commitActor(actor, deps),
    at,
    ...(words === undefined
      ? {}
      : {
          document: {
            ...words,
            id: documentId,
            stream: nr,
            sender: caller.person.name,
            language: 'sv' as const,
            at,
          },
        }),
    decide: () => {
      const decision = decideYear(
        deps.state.years.get(nr) ?? emptyYear(nr),
        command,
        contextFor(actor, policy, deps),
      );
      return decision.ok ? { ok: true, events: storedEvents(decision.events) } : decision;
    },
  });
};

interface Preparing {
  fields: readonly { id: string; type: string }[];
  documentId: string;
  surface: Caller['surface'];
  ids: Deps['ids'];
}
type Words = Pick<NewDocument, 'text' | 'title'> & { type: HandlingType };

/** A body from outside as the domain's command, people's words taken out into a document. */
const prepared = (body: YearCommandBody, p: Preparing): { command: YearCommand; words?: Words } => {
  const reference = (text: string) => ({ id: p.documentId, digest: p.ids.digest(text) });
  switch (body.type) {
    case 'handInPlan': {
      const rows = body.rows.map((row, i) => split(row.values, `${body.body}-${i + 1}`, p.fields));
      const text = JSON.stringify(Object.assign({}, ...rows.map((r) => r.words)));
      const command: YearCommand = {
        type: 'handInPlan',
        body: body.body,
        rows: body.rows.map(({ title, place, level }, i) => ({
          title,
          level,
          ...(place ? { place } : {}),
          values: rows[i]?.values ?? {},
          texts: rows[i]?.texts ?? [],
        })),
        ...(text === '{}' ? {} : { texts: reference(text) }),
      };
      return text === '{}'
        ? { command }
        : { command, words: { type: 'tjänsteskrivelse', title: 'Plan', text } };
    }
    case 'proposeWheel':
      return {
        command: { ...body, reason: reference(body.reason) },
        words: { type: 'förslag', title: 'Årshjul', text: body.reason },
      };
    case 'answer': {
      const { reason, ...rest } = body;
      const command = { ...rest, surface: p.surface };
      if (!reason) return { command };
      return {
        command: { ...command, reason: reference(reason) },
        words: { type: 'motivering', title: 'Svar: årshjul', text: reason },
      };
    }
    case 'withdrawRound':
      return {
        command: { ...body, reason: reference(body.reason) },
        words: { type: 'motivering', title: 'Återkallad fråga', text: body.reason },
      };
    case 'liftRow':
    case 'closeRound':
      return { command: body };
  }
};

/** Choices for the log, and words by `<row>.<field>` for the document. */
const split = (filled: FieldValues, row: string, fields: Preparing['fields']) => {
  const values: FieldValues = {};
  const words: Record<string, string> = {};
  const texts: string[] = [];
  for (const { id, type } of fields) {
    const value = filled[id];
    if (value === undefined || value === '') continue;
    if (type !== 'text') values[id] = type === 'level' ? Number(value) : value;
    else if (typeof value === 'string' && value.trim() !== '') {
      words[`${row}.${id}`] = value.trim();
      texts.push(id);
    }
  }
  return { values, words, texts };
};
