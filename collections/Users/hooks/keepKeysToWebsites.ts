import type { CollectionBeforeChangeHook } from 'payload'

/** A key of a person would be a password without lock-out or session; whoever stops being a website loses it too. */
export const keepKeysToWebsites: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  (data.role ?? originalDoc?.role) === 'website'
    ? data
    : { ...data, enableAPIKey: false, apiKey: null, apiKeyIndex: null }
