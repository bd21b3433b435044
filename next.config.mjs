import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Express compresses nothing and neither does Next: that is the proxy's work in front.
  compress: false,
  // A program of its own, which joins the files of the door's page when somebody first opens it.
  serverExternalPackages: ['esbuild'],
}

export default withPayload(config)
