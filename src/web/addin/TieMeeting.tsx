import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { asProblem } from '../ui/api/problem.ts';
import { useCase } from '../ui/api/queries.ts';
import { ProblemBar } from '../ui/ProblemBar.tsx';
import { FillAppointment } from './FillAppointment.tsx';
import type { OfficeHost } from './office-host.ts';

interface Props {
  nr: string;
  host: OfficeHost;
  onBack(): void;
}

/** The chosen case: may a meeting be booked in it now? */
export const TieMeeting = ({ nr, host, onBack }: Props) => {
  const { data: view, error } = useCase(nr);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = view !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  if (view === undefined)
    return error === null ? (
      <Spinner label="Hämtar ärendet …" />
    ) : (
      <ProblemBar quiet problem={asProblem(error)} />
    );
  const may = view.abilities.some((a) => a.type === 'bookMeeting');
  return (
    <section aria-label={view.title}>
      <h2 ref={heading} tabIndex={-1}>
        {view.title}
      </h2>
      <p className="quiet">{`${view.nr} · ${view.next.step}: ${view.next.who}`}</p>
      {may ? (
        <FillAppointment view={view} host={host} />
      ) : (
        <p>Möten kan bokas när ärendet har kommit till genomförandet, av den som ansvarar för det.</p>
      )}
      <Button appearance="subtle" onClick={onBack}>
        Välj en annan dialog
      </Button>
    </section>
  );
};
