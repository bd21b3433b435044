import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Express compresses nothing and neither does Next: that is the proxy's work in front.
  compress: false,
}

export default withPayload(config)
