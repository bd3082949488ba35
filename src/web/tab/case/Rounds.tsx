import { swedishDay } from '../../../application/texts/dates.ts';
import type { CaseView, RoundMember, RoundView } from '../../../contracts/views.ts';
import { RoundLaw } from './RoundLaw.tsx';

/** What the presidiums were asked and answered, as far as it is shown. */
export const Rounds = ({ view }: { view: CaseView }) => (
  <>
    {view.proposal === undefined ? null : (
      <section aria-labelledby="proposal">
        <h2 id="proposal">Förslaget</h2>
        <p>{`${view.proposal.recommendation} på nivå ${view.proposal.level.number}, ${view.proposal.level.name.toLowerCase()}. ${view.proposal.by}, ${swedishDay(view.proposal.at)}.`}</p>
        <p className="words">{view.proposal.reason}</p>
      </section>
    )}
    {view.rounds.length === 0 ? null : (
      <section aria-labelledby="rounds">
        <h2 id="rounds">Presidierna</h2>
        {view.rounds.map((round) => (
          <Round key={round.id} round={round} />
        ))}
      </section>
    )}
  </>
);

/** One round with its members, as far as they are shown. */
export const Round = ({ round }: { round: RoundView }) => (
  <article className="panel" aria-label={`${round.name}, ${round.body}`}>
    <h3>{`${round.name}: presidiet i ${round.body}`}</h3>
    <p className="quiet">{`${round.form} · ${stateOf(round)}`}</p>
    {round.outcome === undefined ? null : (
      <p>
        <span className="strong">{round.outcome}.</span> {round.rule}
      </p>
    )}
    <dl className="facts">
      {round.members.map((m) => (
        <div key={m.name} className="pair">
          <dt>{`${m.name}, ${m.role.toLowerCase()}`}</dt>
          <dd>
            {m.choice ?? standing(round, m)}
            {m.reason === undefined ? '' : `: ${m.reason}`}
          </dd>
        </div>
      ))}
    </dl>
    <RoundLaw round={round} />
  </article>
);

/** Who is waited for is told to whoever leads the question, and to nobody else. */
const standing = (round: RoundView, m: RoundMember): string => {
  if (m.answered) return 'Har svarat';
  if (round.state !== 'open') return 'Deltog inte';
  if (m.away !== undefined) return `Borta till och med ${swedishDay(m.away)}`;
  return round.leads ? 'Väntar på svar' : 'Tillfrågad';
};

const stateOf = (round: RoundView): string => {
  if (round.state === 'withdrawn') return 'återkallad';
  if (round.state === 'closed')
    return `avslutad ${round.closedAt === undefined ? '' : swedishDay(round.closedAt)}, ${round.closedBy ?? ''}`;
  return `${round.answered} av ${round.members.length} har svarat, senast ${swedishDay(round.due)}`;
};
