import type { CaseView } from '../../../contracts/views.ts';
import { usePolicyHere } from '../../ui/api/queries.ts';
import { CopyText } from '../../ui/guidance/CopyText.tsx';
import { filledTemplate, knownOf } from '../../ui/guidance/filled-template.ts';
import { TickList } from '../../ui/guidance/TickList.tsx';
import { checklistsHere, plannerHere, roleText, templatesHere } from './guidance-here.ts';

/** Help for whoever carries the case on: what to think of where it stands, who does what, texts to begin from. */
export const Guidance = ({ view }: { view: CaseView }) => {
  const carries = view.end === undefined && view.abilities.length > 0;
  const { data: policy } = usePolicyHere(carries);
  if (policy === undefined || !carries) return null;
  const checklists = checklistsHere(view, policy.checklists);
  const templates = templatesHere(view, policy.communication);
  const planner = plannerHere(view, policy.communication);
  const meaning = policy.levels.find((l) => l.number === view.level?.number)?.meaning;
  const known = knownOf(view, {
    municipality: policy.municipality,
    meaning,
    site: window.location.origin,
  });
  const channelOf = (id: string) => policy.communication.channels.find((c) => c.id === id);
  if (checklists.length === 0 && templates.length === 0 && policy.roleSplits.length === 0) return null;
  return (
    <section aria-labelledby="guidance">
      <h2 id="guidance">Stöd på vägen</h2>
      {checklists.map((c) => (
        <TickList key={c.id} of={`${view.nr} ${c.id}`} name={c.name} items={c.items} cite={c.cite} />
      ))}
      {policy.roleSplits.length === 0 ? null : (
        <details className="filled">
          <summary>
            <span className="strong">Vem gör vad</span>{' '}
            <span className="quiet">policyns fördelning, att utgå från</span>
          </summary>
          <CopyText name="Rollfördelningen" text={roleText(policy.roleSplits)} />
        </details>
      )}
      {templates.length === 0 ? null : (
        <details className="filled">
          <summary>
            <span className="strong">Texter att börja från</span>{' '}
            <span className="quiet">{templates.length === 1 ? '1 mall' : `${templates.length} mallar`}</span>
          </summary>
          {planner === undefined ? null : (
            <p>{`Kommunikationsplanen görs av: ${planner.who} (${planner.cite}).`}</p>
          )}
          {templates.map((t) => (
            <article key={t.id} aria-label={t.name}>
              <h3>{t.name}</h3>
              <p className="quiet">{`${channelOf(t.channel)?.name ?? ''}. ${channelOf(t.channel)?.guidance ?? ''} (${t.cite})`}</p>
              <CopyText name={t.name} text={filledTemplate(t.text, known)} />
            </article>
          ))}
        </details>
      )}
    </section>
  );
};
