using RelationGraph.Cypher.Syntax;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Syntax;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("MTACH (n) RETURN n", "UnexpectedSyntax", 1, 1,
        "Found 'MTACH', expected a clause, as MATCH or RETURN. Did you mean MATCH?")]
    [InlineData("MATCH (n) WERE n.x = 1 RETURN n", "UnexpectedSyntax", 1, 11,
        "Found 'WERE', expected a clause or the end of the query. Did you mean WHERE?")]
    [InlineData("MATCH (n) RETRUN n", "UnexpectedSyntax", 1, 11,
        "Found 'RETRUN', expected a clause or the end of the query. Did you mean RETURN?")]
    [InlineData("MATCH (n:Person RETURN n", "UnexpectedSyntax", 1, 17,
        "Found 'RETURN', expected '{', WHERE or ')'.")]
    [InlineData("MATCH (n {x: 1) RETURN n", "UnexpectedSyntax", 1, 15,
        "Found ')', expected ',' or '}'.")]
    [InlineData("MATCH n RETURN n", "UnexpectedSyntax", 1, 7,
        "Found 'n', expected a node in parentheses.")]
    [InlineData("MATCH (a) (b) RETURN a", "UnexpectedSyntax", 1, 11,
        "A relationship is missing between two nodes: expected -->, -- or <--; parts of a pattern are separated by ','.")]
    [InlineData("MATCH (a)-[r RETURN a", "UnexpectedSyntax", 1, 14,
        "Found 'RETURN', expected '*', '{', WHERE or ']'.")]
    [InlineData("MATCH (a)->(b) RETURN a", "UnexpectedSyntax", 1, 11,
        "Found '>', expected '-' or '['.")]
    [InlineData("MATCH (a)-[:R..]->() RETURN a", "InvalidRelationshipPattern", 1, 14,
        "A length is written with an asterisk, as *1..3.")]
    [InlineData("MATCH (a)-[:R*-2]->() RETURN a", "InvalidRelationshipPattern", 1, 15,
        "A length is not negative.")]
    [InlineData("MATCH (a)-[*1.5]->() RETURN a", "InvalidRelationshipPattern", 1, 13,
        "A length is a whole number, or two with .. between them.")]
    [InlineData("MATCH (a)-->{3,1}(b) RETURN a", "UnexpectedSyntax", 1, 13,
        "The quantifier's upper bound 1 is below its lower bound 3.")]
    [InlineData("MATCH SHORTEST (a)-->(b) RETURN a", "UnexpectedSyntax", 1, 16,
        "Found '(', expected how many paths, as in SHORTEST 1.")]
    [InlineData("MATCH (n) WHERE RETURN n", "UnexpectedSyntax", 1, 17,
        "Found 'RETURN', expected an expression.")]
    [InlineData("MATCH (n) WHERE n.x == 1 RETURN n", "UnexpectedSyntax", 1, 22,
        "There is no operator ==; equality is written =.")]
    [InlineData("MATCH (n) WHERE n.x != 1 RETURN n", "UnexpectedSyntax", 1, 21,
        "There is no operator !=; not equal is written <>.")]
    [InlineData("MATCH (n) WHERE n.x => 1 RETURN n", "UnexpectedSyntax", 1, 22,
        "There is no operator =>; greater or equal is written >=.")]
    [InlineData("MATCH (n) WHERE n.x && n.y RETURN n", "UnexpectedSyntax", 1, 21,
        "There is no operator &&; write AND.")]
    [InlineData("MATCH (n) RETURN", "UnexpectedSyntax", 1, 17,
        "Found the end of the query, expected an expression.")]
    [InlineData("MATCH (n)", "InvalidClauseComposition", 1, 1,
        "A query cannot end with MATCH: expected RETURN, FINISH or a clause that updates.")]
    [InlineData("RETURN 1 MATCH (n) RETURN n", "InvalidClauseComposition", 1, 10,
        "RETURN ends a query: MATCH cannot follow it.")]
    [InlineData("RETURN 1 LIMIT 2 SKIP 1", "InvalidClauseComposition", 1, 18,
        "RETURN ends a query: SKIP cannot follow it.")]
    [InlineData("CREATE (n) MATCH (m) RETURN m", "InvalidClauseComposition", 1, 12,
        "WITH is missing between a clause that updates and MATCH.")]
    [InlineData("MATCH (n) WITH n", "InvalidClauseComposition", 1, 11,
        "A query cannot end with WITH: expected RETURN, FINISH or a clause that updates.")]
    [InlineData("RETURN 1 UNION ALL RETURN 2 UNION RETURN 3", "InvalidClauseComposition", 1, 29,
        "UNION and UNION ALL are not mixed in one query.")]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (n) SET n.x = 1 } RETURN n", "InvalidClauseComposition", 1, 36,
        "EXISTS, COUNT and COLLECT only read: SET cannot stand in them.")]
    [InlineData("MATCH (n) WHERE EXISTS { CALL { CREATE (m) } RETURN 1 } RETURN n", "InvalidClauseComposition", 1, 33,
        "EXISTS, COUNT and COLLECT only read: CREATE cannot stand in them.")]
    [InlineData("RETURN COLLECT { MATCH (n) }", "InvalidClauseComposition", 1, 18,
        "COLLECT { … } ends with RETURN.")]
    [InlineData("CALL p() YIELD * RETURN x", "UnexpectedSyntax", 1, 1,
        "YIELD * stands only where the call is the whole query: name what is yielded.")]
    [InlineData("MATCH (n) CALL p() YIELD *", "UnexpectedSyntax", 1, 11,
        "YIELD * stands only where the call is the whole query: name what is yielded.")]
    [InlineData("CALL { RETURN 1 AS a }", "InvalidClauseComposition", 1, 1,
        "A query cannot end with a CALL { … } that returns rows: expected RETURN.")]
    [InlineData("FOREACH (x IN [1] | MATCH (n))", "InvalidClauseComposition", 1, 21,
        "FOREACH takes clauses that update: CREATE, MERGE, SET, REMOVE, DELETE or FOREACH.")]
    [InlineData("MATCH (n) SET n = 1, n.x += 1", "UnexpectedSyntax", 1, 26,
        "Only a variable takes +=; a property takes =.")]
    [InlineData("MATCH (n) SET f(n)", "UnexpectedSyntax", 1, 15,
        "SET wants a property, a variable or a label here.")]
    [InlineData("MATCH (n) REMOVE n", "UnexpectedSyntax", 1, 19,
        "Found the end of the query, expected '.' and a property, or ':' and a label.")]
    [InlineData("RETURN {param}", "UnexpectedSyntax", 1, 8,
        "A parameter is written $param; the form with braces is gone.")]
    [InlineData("MATCH (n {param}) RETURN n", "UnexpectedSyntax", 1, 10,
        "A parameter is written $param; the form with braces is gone.")]
    [InlineData("RETURN {a 1}", "UnexpectedSyntax", 1, 11,
        "Found '1', expected ':'.")]
    [InlineData("RETURN {, }", "UnexpectedSyntax", 1, 9,
        "Found ',', expected a key.")]
    [InlineData("RETURN [, ]", "UnexpectedSyntax", 1, 9,
        "Found ',', expected an expression.")]
    [InlineData("RETURN [1, 2", "UnexpectedSyntax", 1, 13,
        "Found the end of the query, expected ',' or ']'.")]
    [InlineData("RETURN (1", "UnexpectedSyntax", 1, 10,
        "Found the end of the query, expected ')'.")]
    [InlineData("RETURN 1 +", "UnexpectedSyntax", 1, 11,
        "Found the end of the query, expected an expression.")]
    [InlineData("RETURN 1 + NOT true", "UnexpectedSyntax", 1, 12,
        "NOT binds less tightly than the operator before it; put it in parentheses.")]
    [InlineData("RETURN 42 — 41", "InvalidUnicodeCharacter", 1, 11,
        "The dash — (U+2014) is no minus; write -.")]
    [InlineData("RETURN “a”", "InvalidUnicodeCharacter", 1, 8,
        """The character “ (U+201C) means nothing here. Texts stand between " and ".""")]
    [InlineData("RETURN 'abc", "UnexpectedSyntax", 1, 8,
        "The text that begins here is not closed: expected '.")]
    [InlineData("RETURN `abc", "UnexpectedSyntax", 1, 8,
        "The name that begins here is not closed: expected `.")]
    [InlineData("RETURN /* abc", "UnexpectedSyntax", 1, 8,
        "The comment that begins here is not closed: expected */.")]
    [InlineData("RETURN 1 # 2", "UnexpectedSyntax", 1, 10,
        "The character # means nothing here.")]
    [InlineData("""RETURN '\uH'""", "InvalidUnicodeLiteral", 1, 9,
        """The escape \uH is no character: expected 4 hexadecimal digits after \u.""")]
    [InlineData("RETURN 017", "InvalidNumberLiteral", 1, 8,
        "The number 017 begins with 0. An octal number is written 0o17.")]
    [InlineData("RETURN 0x", "InvalidNumberLiteral", 1, 8,
        "0x is no number; a name that begins with a digit stands between backticks.")]
    [InlineData("RETURN 12ab", "InvalidNumberLiteral", 1, 8,
        "12ab is no number; a name that begins with a digit stands between backticks.")]
    [InlineData("RETURN 0o18", "InvalidNumberLiteral", 1, 8,
        "0o18 is no number; a name that begins with a digit stands between backticks.")]
    [InlineData("RETURN 9223372036854775808", "IntegerOverflow", 1, 8,
        "The integer 9223372036854775808 is out of range: integers go from -9223372036854775808 to 9223372036854775807.")]
    [InlineData("RETURN -9223372036854775809", "IntegerOverflow", 1, 9,
        "The integer -9223372036854775809 is out of range: integers go from -9223372036854775808 to 9223372036854775807.")]
    [InlineData("RETURN 1e999", "FloatingPointOverflow", 1, 8,
        "The number 1e999 is too large for a floating-point number.")]
    [InlineData("RETURN CASE WHEN 1 THEN 2", "UnexpectedSyntax", 1, 26,
        "Found the end of the query, expected WHEN, ELSE or END.")]
    [InlineData("RETURN CASE 1 END", "UnexpectedSyntax", 1, 15,
        "Found 'END', expected WHEN.")]
    [InlineData("RETURN all(x IN xs)", "UnexpectedSyntax", 1, 19,
        "Found ')', expected WHERE and a condition.")]
    [InlineData("RETURN filter(x IN xs WHERE x)", "UnexpectedSyntax", 1, 8,
        "There is no function filter(); write [x IN list WHERE condition].")]
    [InlineData("RETURN extract(x IN xs | x)", "UnexpectedSyntax", 1, 8,
        "There is no function extract(); write [x IN list | result].")]
    [InlineData("RETURN x IS :: INTEGR", "UnexpectedSyntax", 1, 16,
        "Found 'INTEGR', expected the name of a type, as INTEGER or LIST<STRING>. Did you mean INTEGER?")]
    [InlineData("RETURN x IS NOT A", "UnexpectedSyntax", 1, 17,
        "Found 'A', expected NULL, :: and a type, NORMALIZED or a label.")]
    [InlineData("LOAD CSV FROM 'x' AS row RETURN row", "UnexpectedSyntax", 1, 1,
        "LOAD CSV is not supported: read the file first, and pass its rows as a parameter to UNWIND.")]
    [InlineData("LET x = 1 RETURN x", "UnexpectedSyntax", 1, 1,
        "LET is not supported, which belongs to Cypher 25: write WITH *, expression AS name.")]
    [InlineData("FILTER x", "UnexpectedSyntax", 1, 1,
        "FILTER is not supported, which belongs to Cypher 25: write WITH * WHERE condition.")]
    [InlineData("USE g RETURN 1", "UnexpectedSyntax", 1, 1,
        "USE is not supported: there is one graph.")]
    [InlineData("START n = node(1) RETURN n", "UnexpectedSyntax", 1, 1,
        "START is gone from the language: write MATCH … WHERE.")]
    [InlineData("CREATE UNIQUE (a)-[:R]->(b)", "UnexpectedSyntax", 1, 8,
        "CREATE UNIQUE is gone from the language: write MERGE.")]
    [InlineData("CALL { CREATE (n) } IN TRANSACTIONS", "UnexpectedSyntax", 1, 21,
        "CALL { … } IN TRANSACTIONS is not supported: a statement is one transaction.")]
    [InlineData("CYPHER 25 RETURN 1", "UnexpectedSyntax", 1, 8,
        "The language is Cypher 5; '25' is not supported.")]
    [InlineData("CYPHER 5 runtime=slotted RETURN 1", "UnexpectedSyntax", 1, 10,
        "The option runtime is not supported: the planner takes none.")]
    [InlineData("CREATE DATABASE x", "UnexpectedSyntax", 1, 8,
        "CREATE DATABASE is not supported: there are no databases, users or servers to administer.")]
    [InlineData("SHOW USERS", "UnexpectedSyntax", 1, 6,
        "SHOW USERS is not supported: there are no databases, users or servers to administer.")]
    [InlineData("DROP ROLE r", "UnexpectedSyntax", 1, 6,
        "DROP ROLE is not supported: there are no databases, users or servers to administer.")]
    [InlineData("GRANT ROLE r TO u", "UnexpectedSyntax", 1, 1,
        "GRANT is not supported: there are no databases, users or servers to administer.")]
    [InlineData("CREATE INDEX ON :A(x)", "UnexpectedSyntax", 1, 14,
        "An index is made by CREATE INDEX FOR (n:Label) ON (n.property); the form with ON :Label is gone.")]
    [InlineData("CREATE CONSTRAINT ON (n:A) ASSERT n.x IS UNIQUE", "UnexpectedSyntax", 1, 19,
        "A constraint is made by CREATE CONSTRAINT FOR (n:Label) REQUIRE n.property IS UNIQUE; the form with ON and ASSERT is gone.")]
    [InlineData("CREATE CONSTRAINT FOR (n:A) ASSERT n.x IS UNIQUE", "UnexpectedSyntax", 1, 29,
        "ASSERT is gone from the language: write REQUIRE.")]
    [InlineData("CREATE INDEX FOR (n:A) ON (m.x)", "UndefinedVariable", 1, 28,
        "The variable m is not defined; expected n.")]
    [InlineData("CREATE INDEX FOR (n:A) ON (n.x) OPTIONS {a: 1}", "UnexpectedSyntax", 1, 33,
        "OPTIONS is not supported: indexes and constraints take none.")]
    [InlineData("DROP INDEX ON :A(x)", "UnexpectedSyntax", 1, 12,
        "An index is dropped by its name, which SHOW INDEXES lists.")]
    [InlineData("SHOW TEXT INDEXES", "UnexpectedSyntax", 1, 6,
        "SHOW does not select by kind: write SHOW INDEXES YIELD * WHERE type = 'TEXT'.")]
    [InlineData("SHOW INDEXS", "UnexpectedSyntax", 1, 6,
        "Found 'INDEXS', expected INDEXES, CONSTRAINTS, PROCEDURES or FUNCTIONS. Did you mean INDEXES?")]
    [InlineData("RETURN 1; RETURN 2", "UnexpectedSyntax", 1, 11,
        "Another statement begins here: statements are run one at a time.")]
    [InlineData(";", "UnexpectedSyntax", 1, 1,
        "Found ';', expected a statement, as MATCH (n) RETURN n.")]
    [InlineData("// nothing", "UnexpectedSyntax", 1, 11,
        "Found the end of the query, expected a statement, as MATCH (n) RETURN n.")]
    [InlineData("MATCH (n:$(x)) RETURN n", "UnexpectedSyntax", 1, 10,
        "Labels and types that an expression gives are not supported; write the name.")]
    [InlineData("MATCH (n) WHERE n:$x RETURN n", "UnexpectedSyntax", 1, 19,
        "Labels and types that an expression gives are not supported; write the name.")]
    [InlineData("RETURN 1 AS", "UnexpectedSyntax", 1, 12,
        "Found the end of the query, expected a name.")]
    [InlineData("RETURN x.", "UnexpectedSyntax", 1, 10,
        "Found the end of the query, expected the name of a property.")]
    [InlineData("UNWIND [1] RETURN 1", "UnexpectedSyntax", 1, 12,
        "Found 'RETURN', expected AS and a variable.")]
    [InlineData("MATCH (n) ORDER n.x RETURN n", "UnexpectedSyntax", 1, 17,
        "Found 'n', expected BY.")]
    [InlineData("RETURN 'a' AS x,\n  '😀' AS y,\n  😀 AS z", "InvalidUnicodeCharacter", 3, 3,
        "The character 😀 (U+1F600) means nothing here.")]
    [InlineData("MERGE (n) ON UPDATE SET n.x = 1", "UnexpectedSyntax", 1, 14,
        "Found 'UPDATE', expected CREATE or MATCH after ON.")]
    [InlineData("CREATE n", "UnexpectedSyntax", 1, 8,
        "Found 'n', expected '(', INDEX or CONSTRAINT.")]
    [InlineData("MATCH (n) WHERE n.name = 'x RETURN n", "UnexpectedSyntax", 1, 26,
        "The text that begins here is not closed: expected '.")]
    [InlineData("MATCH (n) WHERE (n)-[]->(:A) RETURN n.x n.y", "UnexpectedSyntax", 1, 41,
        "Found 'n', expected a clause or the end of the query.")]
    [InlineData("RETURN n.x as 1", "UnexpectedSyntax", 1, 15,
        "Found '1', expected a name.")]
    [InlineData("WITH 1 AS x WHERE x > 0", "InvalidClauseComposition", 1, 1,
        "A query cannot end with WITH: expected RETURN, FINISH or a clause that updates.")]
    [InlineData("MATCH (n) RETURN n WHERE n.x", "UnexpectedSyntax", 1, 20,
        "WHERE stands after MATCH, WITH or YIELD; write WITH * WHERE to filter elsewhere.")]
    [InlineData("DELETE", "UnexpectedSyntax", 1, 7,
        "Found the end of the query, expected an expression.")]
    [InlineData("RETURN reduce(s = 0, x IN xs)", "UnexpectedSyntax", 1, 29,
        "Found ')', expected '|'.")]
    [InlineData("RETURN 'it''s'", "UnexpectedSyntax", 1, 12,
        "Found ''s'', expected a clause or the end of the query.")]
    [InlineData("RETURN shortestPath((a)", "UnexpectedSyntax", 1, 24,
        "Found the end of the query, expected ')'.")]
    [InlineData("MATCH (a)-[r:A|]->(b) RETURN a", "UnexpectedSyntax", 1, 16,
        "Found ']', expected a label or type.")]
    [InlineData("RETURN $", "UnexpectedSyntax", 1, 8,
        "Found '$', expected an expression.")]
    [InlineData("RETURN 1 IN", "UnexpectedSyntax", 1, 12,
        "Found the end of the query, expected an expression.")]
    [InlineData("MATCH (n {x: 1} RETURN n", "UnexpectedSyntax", 1, 17,
        "Found 'RETURN', expected WHERE or ')'.")]
    [InlineData("MATCH (a)-[r]>(b) RETURN a", "UnexpectedSyntax", 1, 14,
        "Found '>', expected '-'.")]
    [InlineData("RETURN [x IN xs", "UnexpectedSyntax", 1, 16,
        "Found the end of the query, expected WHERE, '|' or ']'.")]
    [InlineData("MATCH (n) SET n:$x", "UnexpectedSyntax", 1, 17,
        "Labels that an expression gives are not supported; write the name.")]
    [InlineData("CREATE OR REPLACE INDEX i FOR (n:A) ON (n.x)", "UnexpectedSyntax", 1, 19,
        "OR REPLACE is not supported: drop it first, or write IF NOT EXISTS.")]
    [InlineData("CREATE LOOKUP INDEX FOR (n) ON EACH type(n)", "UnexpectedSyntax", 1, 37,
        "A lookup index of nodes is on labels(n).")]
    [InlineData("CREATE INDX FOR (n:A) ON (n.x)", "UnexpectedSyntax", 1, 8,
        "Found 'INDX', expected '(', INDEX or CONSTRAINT. Did you mean INDEX?")]
    [InlineData("MATCH ANY 0 (a)-->(b) RETURN a", "UnexpectedSyntax", 1, 11,
        "The number of paths is at least 1.")]
    [InlineData("RETURN shortestPath(((a)-->(b))+)", "UnexpectedSyntax", 1, 21,
        "Here a path has no parts in parentheses; use EXISTS { … }.")]
    [InlineData("CALL { CALL p() YIELD * } RETURN 1", "UnexpectedSyntax", 1, 8,
        "YIELD * stands only where the call is the whole query: name what is yielded.")]
    [InlineData("USING PERIODIC COMMIT LOAD CSV FROM 'x' AS row RETURN row", "UnexpectedSyntax", 1, 1,
        "USING stands after the pattern of a MATCH; USING PERIODIC COMMIT is gone from the language.")]
    [InlineData("FOREACH (x IN [1] | )", "UnexpectedSyntax", 1, 21,
        "FOREACH takes clauses that update: CREATE, MERGE, SET, REMOVE, DELETE or FOREACH.")]
    [InlineData("CALL { RETURN 1 AS x RETRUN 2", "UnexpectedSyntax", 1, 22,
        "Found 'RETRUN', expected a clause or '}'. Did you mean RETURN?")]
    [InlineData("RETURN 1 }", "UnexpectedSyntax", 1, 10,
        "Found '}', expected a clause or the end of the query.")]
    [InlineData("CREATE (n) CALL p() YIELD x RETURN x", "InvalidClauseComposition", 1, 12,
        "WITH is missing between a clause that updates and CALL.")]
    [InlineData("MATCH (n) CALL p() YIELD x", "InvalidClauseComposition", 1, 11,
        "A query cannot end with a CALL that yields rows: expected RETURN.")]
    [InlineData("RETURN 1.5__5", "InvalidNumberLiteral", 1, 8,
        "1.5__5 is no number; a name that begins with a digit stands between backticks.")]
    [InlineData("RETURN 1_", "InvalidNumberLiteral", 1, 8,
        "1_ is no number; a name that begins with a digit stands between backticks.")]
    public void An_error_says_what_was_found_and_what_was_expected_and_where(string text, string detail, int line, int column, string message)
    {
        var error = Assert.Throws<CypherException>(() => Parser.Parse(text));
        Assert.Equal(("SyntaxError", QueryPhase.CompileTime, detail), (error.Type, error.Phase, error.Detail));
        Assert.Equal((message, line, column), (error.Message, error.Position!.Value.Line, error.Position.Value.Column));
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd", 0, 1, 1)]
    [InlineData("a\nb\r\nc\rd", 2, 2, 1)]
    [InlineData("a\nb\r\nc\rd", 5, 3, 1)]
    [InlineData("a\nb\r\nc\rd", 7, 4, 1)]
    [InlineData("'😀' x", 5, 1, 5)]
    [InlineData("", 0, 1, 1)]
    public void A_column_counts_characters(string text, int offset, int line, int column) =>
        Assert.Equal(new TextPosition(offset, line, column), TextPositions.At(text, offset));
}
