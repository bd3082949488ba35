import type { Mail, MailAddress } from '../api/local.ts';

export function nameOf({ emailAddress }: MailAddress): string {
  return emailAddress?.name || emailAddress?.address || 'Okänd';
}

export function names(addresses: readonly MailAddress[] | undefined): string {
  return (addresses ?? []).map(nameOf).join(', ');
}

export function sentAt({ sentDateTime, receivedDateTime }: Mail): string | undefined {
  return receivedDateTime ?? sentDateTime;
}

/** Newest first. */
export function newestFirst(mails: readonly Mail[]): Mail[] {
  return [...mails].sort((a, b) => (sentAt(b) ?? '').localeCompare(sentAt(a) ?? ''));
}
