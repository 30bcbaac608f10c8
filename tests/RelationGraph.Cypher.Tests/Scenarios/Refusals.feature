Feature: What is refused, with a word about what to write

  Scenario Outline: [1] A clause or form that is not supported
    Given an empty graph
    When executing query:
      """
      <query>
      """
    Then a SyntaxError should be raised at compile time: *

    Examples:
      | query                                                             |
      | LOAD CSV FROM 'file:///x.csv' AS line RETURN line                 |
      | LET x = 1 RETURN x                                                |
      | CYPHER 25 RETURN 1                                                |
      | UNWIND [1] AS x CALL (x) { CREATE (:N) } IN TRANSACTIONS RETURN x |
      | USE other MATCH (n) RETURN n                                      |

  Scenario Outline: [2] A form that was taken away
    Given an empty graph
    When executing query:
      """
      <query>
      """
    Then a SyntaxError should be raised at compile time: *

    Examples:
      | query                                              |
      | RETURN {a} AS a                                    |
      | MATCH (n) RETURN extract(x IN [1] \| x) AS a       |
      | MATCH (n) RETURN filter(x IN [1] WHERE x > 0) AS a |
      | CREATE INDEX ON :P(name)                           |

  Scenario Outline: [3] Words that do not make a query
    Given an empty graph
    When executing query:
      """
      <query>
      """
    Then a SyntaxError should be raised at compile time: *

    Examples:
      | query                             |
      | RETURN                            |
      | MATCH (n RETURN n                 |
      | RETURN 'open                      |
      | RETURN 1 +                        |
      | FOO (n) RETURN n                  |
      | MATCH (n) WHERE n.v == 1 RETURN n |
      | MATCH (n)                         |
      | RETURN 1 AS a RETURN 2 AS b       |
      | MATCH (a)-[r]>(b) RETURN r        |

  Scenario: [4] A function that does not exist
    Given an empty graph
    When executing query:
      """
      RETURN noSuchFunction(1) AS x
      """
    Then a SyntaxError should be raised at compile time: UnknownFunction

  Scenario: [5] A variable that does not exist
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN m
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: [6] An aggregate where none may stand
    Given an empty graph
    When executing query:
      """
      MATCH (n) WHERE count(n) > 1 RETURN n
      """
    Then a SyntaxError should be raised at compile time: InvalidAggregation

  Scenario: [7] Two columns of one name
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS a, 2 AS a
      """
    Then a SyntaxError should be raised at compile time: ColumnNameConflict

  Scenario: [8] A union of different columns
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS a UNION RETURN 2 AS b
      """
    Then a SyntaxError should be raised at compile time: DifferentColumnsInUnion

  Scenario: [9] A negative limit
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS x RETURN x LIMIT -1
      """
    Then a SyntaxError should be raised at compile time: NegativeIntegerArgument

  Scenario: [10] A parameter that is not given
    Given an empty graph
    When executing query:
      """
      RETURN $missing AS x
      """
    Then a ParameterMissing should be raised at compile time: MissingParameter

  Scenario: [11] A procedure that does not exist
    Given an empty graph
    When executing query:
      """
      CALL no.such.procedure()
      """
    Then a ProcedureError should be raised at compile time: ProcedureNotFound

  Scenario: [12] A variable of another kind
    Given an empty graph
    When executing query:
      """
      MATCH (r) MATCH ()-[r]->() RETURN r
      """
    Then a SyntaxError should be raised at compile time: VariableTypeConflict

  Scenario: [13] The prefix of this dialect is taken
    Given an empty graph
    When executing query:
      """
      CYPHER 5 RETURN 1 AS one
      """
    Then the result should be, in any order:
      | one |
      | 1   |
    And no side effects

  Scenario: [14] Words in any case
    Given an empty graph
    When executing query:
      """
      match (N) ReTuRn cOuNt(N) as n
      """
    Then the result should be, in any order:
      | n |
      | 0 |
    And no side effects

  Scenario: [15] Comments and blanks
    Given an empty graph
    When executing query:
      """
      RETURN /* one */ 1 // the rest
      AS one
      """
    Then the result should be, in any order:
      | one |
      | 1   |
    And no side effects

  Scenario: [16] Names in backticks
    Given an empty graph
    When executing query:
      """
      WITH 1 AS `a b` RETURN `a b` AS `c``d`
      """
    Then the result should be, in any order:
      | c`d |
      | 1   |
    And no side effects
