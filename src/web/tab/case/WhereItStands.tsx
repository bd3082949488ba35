import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { swedishDay } from '../../../application/texts/dates.ts';
import type { CaseView, TrackStep } from '../../../contracts/views.ts';

const states: Record<TrackStep['state'], string> = { done: 'klart', current: 'pågår', coming: 'kommer' };

/** Always on top: where it stands, what comes next, who does it, by when; and the whole way. */
export const WhereItStands = ({ view }: { view: CaseView }) => {
  const { next, level, place, word, channel } = view;
  const about = [
    view.nr,
    view.registryNumber && `dnr ${view.registryNumber}`,
    place,
    channel.name,
    level && `nivå ${level.number} ${level.name.toLowerCase()}`,
    word,
  ].filter(Boolean);
  return (
    <>
      <p className="quiet">{about.join(' · ')}</p>
      <section className="panel" aria-label="Läget">
        <dl className="now">
          <Fact label="Står vid" value={next.step} />
          <Fact label="Nästa" value={view.end ? 'Avslutat' : next.what} />
          {view.end ? null : <Fact label="Vem" value={next.who} />}
          {view.end || next.due === undefined ? null : <Fact label="Senast" value={swedishDay(next.due)} />}
          {view.processLeader === undefined ? null : (
            <Fact label={view.carriers.processLeader} value={view.processLeader.name} />
          )}
          {view.official === undefined ? null : (
            <Fact label={view.carriers.official} value={view.official.name} />
          )}
        </dl>
        <ol className="track" aria-label="Vägen">
          {view.track.map((step, i) => (
            <li
              // A step may be gone through twice.
              // biome-ignore lint/suspicious/noArrayIndexKey: the track only grows
              key={`${step.id}-${i}`}
              data-state={step.state}
              {...(step.state === 'current' ? { 'aria-current': 'step' as const } : {})}
            >
              {step.state === 'done' ? <span aria-hidden="true">✓ </span> : null}
              {step.name}
              <span className="unseen">{`, ${states[step.state]}`}</span>
            </li>
          ))}
        </ol>
      </section>
      {view.uncertain.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{`Osäkert om det gick fram: ${view.uncertain.join(' ')} Det skickas inte igen av sig självt.`}</MessageBarBody>
        </MessageBar>
      )}
      {view.end === undefined ? null : (
        <MessageBar layout="multiline">
          <MessageBarBody>{view.end.tell}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);
