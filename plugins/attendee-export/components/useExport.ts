import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import type { ExportFormat } from '../domain/exportRequest'
import { download, type Progress, refusalOf } from './download'

export type Choice = { format: ExportFormat; status: string[]; columns: string[]; reason: string }

export type Preview = {
  registrations: number
  columns: { key: string; label: string; chosen: boolean }[]
}

export type Run =
  | { state: 'idle' }
  | { state: 'running'; progress: Progress }
  | { state: 'done'; progress: Progress }
  | { state: 'failed'; message: string }

const addressOf = (apiRoute: string, slug: string, path: string, event: string, choice: Partial<Choice>) => {
  const query = new URLSearchParams({ event })
  if (choice.format) query.set('format', choice.format)
  if (choice.status?.length) query.set('status', choice.status.join(','))
  if (choice.columns?.length) query.set('columns', choice.columns.join(','))
  if (choice.reason) query.set('reason', choice.reason)
  return `${formatAdminURL({ apiRoute, path: `/${slug}/${path}` })}?${query}`
}

/** How many registrations a choice holds and the columns there are; asked anew when the states change. */
export const usePreview = (slug: string, event: string, status: string[], isOpen: boolean) => {
  const { config } = useConfig()
  const [preview, setPreview] = useState<Preview>()
  const [problem, setProblem] = useState<string>()
  const url = addressOf(config.routes.api, slug, 'export/preview', event, { status })
  useEffect(() => {
    if (!isOpen) return
    const abort = new AbortController()
    const load = async () => {
      const response = await fetch(url, { credentials: 'include', signal: abort.signal })
      if (!response.ok) throw new Error(await refusalOf(response))
      const { doc } = (await response.json()) as { doc: Preview }
      setPreview(doc)
      setProblem(undefined)
    }
    load().catch((error: Error) => {
      if (!abort.signal.aborted) setProblem(error.message)
    })
    return () => abort.abort()
  }, [isOpen, url])
  return { preview, problem }
}

/** Runs one export at a time; leaving the page ends it. */
export const useExport = (slug: string, event: string) => {
  const { config } = useConfig()
  const [run, setRun] = useState<Run>({ state: 'idle' })
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])
  const start = async (choice: Choice) => {
    const controller = new AbortController()
    abort.current = controller
    const onProgress = (progress: Progress) => setRun({ state: 'running', progress })
    onProgress({ bytes: 0, attendees: 0 })
    try {
      const url = addressOf(config.routes.api, slug, 'export', event, choice)
      setRun({ state: 'done', progress: await download(url, choice.format, controller.signal, onProgress) })
    } catch (error) {
      const stopped = 'Stopped. Nothing was saved.'
      const broken = `The list broke off and nothing was saved. ${error instanceof Error ? error.message : ''}`
      setRun({ state: 'failed', message: controller.signal.aborted ? stopped : broken })
    }
  }
  return { run, start, stop: () => abort.current?.abort(), reset: () => setRun({ state: 'idle' }) }
}
