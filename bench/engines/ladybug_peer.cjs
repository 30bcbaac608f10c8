// Answers engines/ladybug.py: a line of JSON with "do" rows or time, a text and parameters. A text is prepared each time that it
// is run, and all its rows are read.
"use strict";
const { Connection, Database } = require(process.argv[2]);
const connection = new Connection(new Database(":memory:"), Number(process.argv[3]));

function run(text, parameters) {
  const statement = connection.prepareSync(text);
  if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
  const result = connection.executeSync(statement, parameters);
  const rows = result.getAllSync();
  result.close();
  return rows;
}

function time({ text, parameters, warm, milliseconds }) {
  let turn = 0;
  let taken;
  for (const length of [warm, milliseconds]) {
    taken = [];
    const end = performance.now() + length;
    while (performance.now() < end || taken.length < parameters.length) {
      const began = performance.now();
      run(text, parameters[turn++ % parameters.length]);
      taken.push(performance.now() - began);
    }
  }
  return taken;
}

function plain(key, value) {
  return typeof value === "bigint" ? Number(value) : value;
}

require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const command = JSON.parse(line);
  const answer = command.do === "time" ? time(command) : run(command.text, command.parameters).map(Object.values);
  console.log(JSON.stringify(answer, plain));
});
