import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Calendar } from '../api/graph.ts';
import { keys } from '../api/queries.ts';
import type { Appointment } from './appointment.ts';
import type { AppointmentStore } from './appointment-store.ts';
import { fromGraph, toGraph } from './graph-appointment.ts';

/** What is in the window now. */
export function useAppointment(store: AppointmentStore): Appointment {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Saves to the mailbox and gives the event's id; saves asked for while one is under way share its outcome. */
export function useSave(store: AppointmentStore, calendar: Calendar, upn: string): () => Promise<string> {
  const client = useQueryClient();
  const underWay = useRef<Promise<string> | null>(null);
  return useCallback(() => {
    const save = async () => {
      const appointment = store.get();
      const body = toGraph(appointment);
      const event = await (appointment.id === null
        ? calendar.create(body)
        : calendar.update(appointment.id, body));
      store.saved(fromGraph(event, appointment.transactionId));
      void client.invalidateQueries({ queryKey: keys.calendar(upn) });
      return event.id ?? '';
    };
    underWay.current ??= save().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  }, [store, calendar, upn, client]);
}
