import type { ServerResponse } from 'node:http'
import { refusal } from './refusals'

/** Answers with one refusal in the form of DESIGN.md. */
export const sendRefusal = (
  res: ServerResponse,
  status: number,
  message: string,
  data?: Record<string, unknown>,
): void => {
  res.statusCode = status
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.setHeader('cache-control', 'no-store')
  res.end(JSON.stringify(refusal(status, message, data)))
}
