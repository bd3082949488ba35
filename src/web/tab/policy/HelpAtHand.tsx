import type { PolicyView } from '../../../contracts/policy.ts';
import { CopyText } from '../../ui/guidance/CopyText.tsx';
import { filledTemplate } from '../../ui/guidance/filled-template.ts';

const phases = { before: 'Före', during: 'Under', after: 'Efter' };

/** Checklists, roles, texts and agendas as the policy has them, and where more help is found. */
export const HelpAtHand = ({ policy }: { policy: PolicyView }) => (
  <>
    <Lists
      id="checklists"
      heading="Checklistor"
      lists={policy.checklists.map((c) => ({
        name: c.name.startsWith(phases[c.phase]) ? c.name : `${phases[c.phase]}: ${c.name}`,
        items: c.items,
        cite: c.cite,
      }))}
    />
    <Lists
      id="roles"
      heading="Vem gör vad"
      lists={policy.roleSplits.map((r) => ({ name: r.who, items: r.does, cite: r.cite }))}
    />
    <Lists
      id="agendas"
      heading="Dagordningar"
      lists={policy.agendaTemplates.map((a) => ({
        name: a.name,
        items: a.items.map((i) => `${i.title}, ${i.minutes} min${i.citizens ? ' (medborgarnas)' : ''}`),
        cite: a.cite,
      }))}
    />
    {policy.communication.templates.length === 0 ? null : (
      <section aria-labelledby="templates">
        <h2 id="templates">Texter att börja från</h2>
        {policy.communication.templates.map((t) => (
          <details key={t.id} className="filled">
            <summary>
              <span className="strong">{t.name}</span>{' '}
              <span className="quiet">
                {policy.communication.channels.find((c) => c.id === t.channel)?.name}
              </span>
            </summary>
            <CopyText name={t.name} text={filledTemplate(t.text, { municipality: policy.municipality })} />
          </details>
        ))}
      </section>
    )}
    <Lists
      id="channels"
      heading="Kanaler"
      lists={policy.communication.channels.map((c) => ({ name: c.name, items: [c.guidance], cite: c.cite }))}
    />
    {policy.resources.length === 0 ? null : (
      <section aria-labelledby="resources">
        <h2 id="resources">Mer hjälp</h2>
        <ul>
          {policy.resources.map((r) => (
            <li key={r.name}>
              <span className="strong">{r.name}.</span> {r.text}{' '}
              {r.link === undefined ? null : (
                <a href={r.link} target="_blank" rel="noreferrer">
                  Öppna
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
);

interface ListsProps {
  id: string;
  heading: string;
  lists: readonly { name: string; items: readonly string[]; cite: string }[];
}

const Lists = ({ id, heading, lists }: ListsProps) =>
  lists.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lists.map((l) => (
        <details key={l.name} className="filled">
          <summary>
            <span className="strong">{l.name}</span> <span className="quiet">{`(${l.cite})`}</span>
          </summary>
          <ul>
            {l.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
