import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useFailure } from '../app/failure.tsx';
import { AddinPane } from './AddinPane.tsx';
import { AppointmentForm } from './AppointmentForm.tsx';
import type { AppointmentProps } from './AppointmentLoader.tsx';
import { AppointmentToolbar } from './AppointmentToolbar.tsx';
import type { AppointmentStore } from './appointment-store.ts';
import { UnsavedDialog } from './UnsavedDialog.tsx';
import { useAppointment, useSave } from './use-appointment.ts';

const narrow = '@media (max-width: 900px)';

const useStyles = makeStyles({
  window: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: '0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  halves: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 380px)',
    flexGrow: 1,
    minHeight: '0',
    [narrow]: { display: 'block', overflowY: 'auto' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  alone: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Outlook's appointment window: the form, and beside it the add-in's pane. */
export function AppointmentWindow(props: AppointmentProps & { store: AppointmentStore }) {
  const { info, persona, calendar, appearance, close, store } = props;
  const styles = useStyles();
  const fail = useFailure();
  const appointment = useAppointment(store);
  const save = useSave(store, calendar, persona.upn);
  const [asking, setAsking] = useState(false);
  const leave = () => (store.hasUnsavedChanges() ? setAsking(true) : close());
  const saveAndLeave = () => save().then(close, fail);
  return (
    <section className={styles.window} aria-label={appointment.id === null ? 'Nytt möte' : 'Möte'}>
      <h1 className={styles.hidden}>{appointment.subject === '' ? 'Nytt möte' : appointment.subject}</h1>
      <AppointmentToolbar {...{ appointment, calendar, persona, save, leave, close }} />
      <div className={appointment.mine ? styles.halves : `${styles.halves} ${styles.alone}`}>
        <AppointmentForm
          appointment={appointment}
          personas={info.personas}
          change={(change) => store.change('person', change)}
        />
        {appointment.mine && <AddinPane {...{ info, persona, appearance, store, save }} close={leave} />}
      </div>
      <UnsavedDialog open={asking} stay={() => setAsking(false)} discard={close} save={saveAndLeave} />
    </section>
  );
}
