/** A meeting in the calendar of a nämnd or of fullmäktige: a row of the list `Sammantraden`. */
export interface BodyMeeting {
  body: string;
  /** `YYYY-MM-DD`, Swedish date. */
  date: string;
  /** When it begins, `HH:MM` in Sweden; empty where that is not set. */
  start: string;
}
