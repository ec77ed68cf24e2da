// Runs once, when the volume of the database is empty: the only user that cms has, which reads and writes its own database.
db.getSiblingDB('birlik').createUser({
  user: 'birlik',
  pwd: process.env.MONGODB_PASSWORD,
  roles: [{ role: 'readWrite', db: 'birlik' }],
})
