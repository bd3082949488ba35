/** application/problem+json (RFC 9457). `type` is stable: `/problem/<rule>`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  citation?: string;
  errors?: { field: string; message: string }[];
}
