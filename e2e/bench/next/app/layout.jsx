export const dynamic = 'force-dynamic'

export default function Root({ children }) {
  return children
}
