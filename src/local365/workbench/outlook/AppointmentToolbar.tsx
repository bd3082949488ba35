import { Button, makeStyles, Text, Toolbar, tokens } from '@fluentui/react-components';
import {
  CalendarCancelRegular,
  CheckmarkRegular,
  DeleteRegular,
  DismissRegular,
  QuestionRegular,
  SaveRegular,
  VideoRegular,
} from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Calendar } from '../api/graph.ts';
import type { Persona } from '../api/local.ts';
import { keys } from '../api/queries.ts';
import { useFailure } from '../app/failure.tsx';
import type { Appointment } from './appointment.ts';

const useStyles = makeStyles({
  bar: {
    flexWrap: 'wrap',
    gap: '4px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  end: { marginInlineStart: 'auto' },
  state: { color: tokens.colorNeutralForeground3, paddingInline: '8px' },
});

interface Props {
  appointment: Appointment;
  calendar: Calendar;
  persona: Persona;
  save: () => Promise<string>;
  leave: () => void;
  close: () => void;
}

/** What can be done with the meeting: the organizer saves, deletes or cancels; the invited answer. */
export function AppointmentToolbar({ appointment, calendar, persona, save, leave, close }: Props) {
  const styles = useStyles();
  const client = useQueryClient();
  const fail = useFailure();
  const [busy, setBusy] = useState(false);
  const [state, setState] = useState('');
  const { id, mine, cancelled, joinUrl, required, optional } = appointment;
  const invited = required.length + optional.length > 0;

  const run = async (act: () => Promise<unknown>, done: () => void) => {
    setBusy(true);
    setState('');
    try {
      await act();
      done();
      void client.invalidateQueries({ queryKey: keys.calendar(persona.upn) });
    } catch (cause) {
      fail(cause);
    } finally {
      setBusy(false);
    }
  };
  const answer = (to: string, response: Parameters<Calendar['respond']>[1], said: string) =>
    run(
      () => calendar.respond(to, response),
      () => setState(said),
    );

  return (
    <Toolbar className={styles.bar} aria-label="Mötet">
      {mine && !cancelled && (
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          disabledFocusable={busy}
          onClick={() => run(save, () => setState('Sparat'))}
        >
          {id === null && invited ? 'Spara och bjud in' : 'Spara'}
        </Button>
      )}
      {mine && id !== null && invited && !cancelled && (
        <Button
          appearance="subtle"
          icon={<CalendarCancelRegular />}
          disabledFocusable={busy}
          onClick={() => run(() => calendar.cancel(id, ''), close)}
        >
          Ställ in
        </Button>
      )}
      {id !== null && calendar.writable && (!mine || !invited || cancelled) && (
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          disabledFocusable={busy}
          onClick={() => run(() => calendar.remove(id), close)}
        >
          Ta bort
        </Button>
      )}
      {id !== null && calendar.writable && !mine && !cancelled && (
        <>
          <Button
            icon={<CheckmarkRegular />}
            disabledFocusable={busy}
            onClick={() => answer(id, 'accept', 'Du har tackat ja')}
          >
            Ja
          </Button>
          <Button
            icon={<QuestionRegular />}
            disabledFocusable={busy}
            onClick={() => answer(id, 'tentativelyAccept', 'Du har svarat kanske')}
          >
            Kanske
          </Button>
          <Button
            icon={<DismissRegular />}
            disabledFocusable={busy}
            onClick={() => answer(id, 'decline', 'Du har tackat nej')}
          >
            Nej
          </Button>
        </>
      )}
      {joinUrl !== null && (
        <Button
          as="a"
          appearance="subtle"
          icon={<VideoRegular />}
          href={joinUrl}
          target="_blank"
          rel="noreferrer"
        >
          Anslut
        </Button>
      )}
      <Text role="status" className={styles.state}>
        {state}
      </Text>
      <Button className={styles.end} appearance="subtle" icon={<DismissRegular />} onClick={leave}>
        Stäng
      </Button>
    </Toolbar>
  );
}
