import { instant } from '../../store/rows.ts';

/** A moment of the database as the API writes it: "2027-01-14T08:00:00Z". */
export function moment(milliseconds: number): string;
export function moment(milliseconds: number | null): string | null;
export function moment(milliseconds: number | null): string | null {
  return milliseconds === null ? null : instant(milliseconds).toString();
}
