import type { CaseList } from '../../contracts/views.ts';
import type { Caller, CaseQuery } from '../application.ts';
import { actorOf, contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { caseRow } from './case-row.ts';
import { hiddenFrom } from './recusal.ts';

const pageSize = 25;

/** The register: newest change first, searched by number, title, place and step; from memory, no Graph call. */
export const caseList = (deps: Deps, caller: Caller, query: CaseQuery): CaseList => {
  const actor = actorOf(caller, deps);
  const words = (query.q ?? '').toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const rows = [...deps.state.cases.values()]
    .filter((c) => !hiddenFrom(c, caller.person.id))
    .filter((c) => query.state === undefined || (query.state === 'closed') === (c.end !== undefined))
    .filter((c) => query.channel === undefined || c.channel === query.channel)
    .map((c) => caseRow(c, contextFor(actor, deps.policies.byHash(c.policy), deps)))
    .filter((row) => query.level === undefined || row.level?.number === query.level)
    .filter((row) => !query.mine || row.mine)
    .filter((row) => {
      const text =
        `${row.nr} ${row.title} ${row.place ?? ''} ${row.step.name} ${row.next.who}`.toLocaleLowerCase('sv');
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => Number(b.mine) - Number(a.mine) || b.changedAt.localeCompare(a.changedAt));
  const from = (query.page - 1) * pageSize;
  return { items: rows.slice(from, from + pageSize), total: rows.length, page: query.page, pageSize };
};
