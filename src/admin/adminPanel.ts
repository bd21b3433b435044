import type { Config } from 'payload'

/** How the admin looks to everybody: its name, its mark, and the sizes in which a preview is shown. */
export const adminPanel: NonNullable<Config['admin']> = {
  // Payload's own default tells Gravatar a hash of everybody's address.
  avatar: 'default',
  components: {
    graphics: { Logo: '/src/admin/Wordmark#Wordmark', Icon: '/src/admin/Mark#Mark' },
  },
  meta: {
    titleSuffix: ' · Rostrum',
    description: 'Events, programmes and public statements.',
    robots: 'noindex, nofollow',
    icons: [{ type: 'image/svg+xml', rel: 'icon', url: '/icon.svg' }],
  },
  livePreview: {
    breakpoints: [
      { name: 'phone', label: 'Phone', width: 390, height: 844 },
      { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
      { name: 'desktop', label: 'Desktop', width: 1280, height: 900 },
    ],
  },
}
