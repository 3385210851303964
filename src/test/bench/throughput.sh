#!/bin/sh
# Tokens a second of two threads: Dateline against CoreNLP's pipeline with kbp, entitylink and coref, in one run.
# The profile brings CoreNLP's models for relations and links (227 MB), which Dateline does not use. Run it from the project's folder.
set -eu
mvn -q -B -ntp -Pbenchmark -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/benchmark.classpath
path="target/test-classes:target/classes:$(cat target/benchmark.classpath)"
bench() {
  engine=$1; rounds=$2; shift 2
  java "$@" -XX:+UseSerialGC -cp "$path" org.dateline.pipeline.ThroughputBenchmark "$engine" "$rounds" data/articles data/evaluation/look
}
bench dateline 8 -Xmx400m
bench corenlp 2 -Xmx8g
bench dateline 8 -Xmx400m
bench careful 5 -Xmx1500m
