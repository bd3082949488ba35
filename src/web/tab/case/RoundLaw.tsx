import type { RoundView } from '../../../contracts/views.ts';

/** What has happened in a round beside the answers: readiness, jäv, minutes, reservations. */
export const RoundLaw = ({ round }: { round: RoundView }) => {
  const { ready, dispute, settled, minutes, reservations } = round;
  return (
    <>
      {ready === undefined ? null : <p>{`Ärendet kan avgöras. ${ready}`}</p>}
      {dispute === undefined ? null : (
        <p>
          {`${dispute.by} har väckt frågan om ${dispute.person} är jävig. ${dispute.answered} av ${dispute.judges} har svarat, och frågan i sak väntar på det.`}
          {dispute.reason === undefined ? null : (
            <span className="words">{` Skälet: ${dispute.reason}`}</span>
          )}
        </p>
      )}
      {settled.map((told) => (
        <p key={told}>{`Jävsfrågan är prövad. ${told}`}</p>
      ))}
      {minutes === undefined ? null : (
        <p>
          {minutes.state}
          {minutes.rejected === undefined ? null : (
            <span className="words">{` ${minutes.rejected.by} skriver: ${minutes.rejected.reason}`}</span>
          )}
        </p>
      )}
      {reservations.map(({ name, reason }) => (
        <p key={name}>
          <span className="strong">{`Reservation: ${name}.`}</span>{' '}
          {reason === undefined ? null : <span className="words">{reason}</span>}
        </p>
      ))}
    </>
  );
};
