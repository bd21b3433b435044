import type { ExportFormat } from '../domain/exportRequest'
import { recordCounter } from '../domain/recordCounter'

export type Progress = { bytes: number; attendees: number }

/**
 * Fetches a list and hands it to the browser as a file, once it is whole.
 * @throws Error with words for the user
 */
export const download = async (
  url: string,
  format: ExportFormat,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Progress> => {
  const response = await fetch(url, { credentials: 'include', signal })
  if (!response.ok || !response.body) throw new Error(await refusalOf(response))
  const { pieces, progress } = await collect(response.body, format, onProgress)
  save(new Blob(pieces, { type: response.headers.get('Content-Type') ?? undefined }), fileNameOf(response))
  return progress
}

const collect = async (
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  format: ExportFormat,
  onProgress: (progress: Progress) => void,
) => {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const decoder = new TextDecoder()
  const count = recordCounter(format)
  const reader = body.getReader()
  let progress: Progress = { bytes: 0, attendees: 0 }
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { pieces, progress }
    pieces.push(value)
    progress = {
      bytes: progress.bytes + value.byteLength,
      attendees: count(decoder.decode(value, { stream: true })),
    }
    onProgress(progress)
  }
}

const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const fileNameOf = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'attendees'

/** What the server says is wrong, in its own words. */
export const refusalOf = async (response: Response): Promise<string> => {
  const body: unknown = await response.json().catch(() => undefined)
  const message = (body as { errors?: { message?: string }[] } | undefined)?.errors?.[0]?.message
  return message ?? `The server answered with ${response.status}.`
}
